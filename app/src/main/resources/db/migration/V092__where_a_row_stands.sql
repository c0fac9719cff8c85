-- Where an entry stands in its file, as a column of its own: under row security only a plain comparison may use an index,
-- and taking a field out of the record is none.

alter table entry add column place_row int generated always as ((record -> 'source' -> 'place' ->> 'row')::int) stored;
create index entry_place on entry (understanding_id, place_row);
drop index entry_understanding;
