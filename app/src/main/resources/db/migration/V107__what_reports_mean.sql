-- By which model the passages and lessons of a report were read for what they mean; another model's numbers mean other things. Empty
-- where none has begun. The meaning is that of the whole report, by which reviews like it are found; null until all of it was read.
alter table library_report add column meant_with text not null default '';
alter table library_report add column meaning bytea;
