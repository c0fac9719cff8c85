-- The words of the lines, apart from all else that a line holds. Under row security no index over words may be used, so a
-- search reads every line of its case: a third of the time where the rows are narrow and stand in order.

drop index line_words;
create table line_words (
    case_id   bigint not null,
    entry_id  text   not null collate "C",
    agency_id bigint not null references agency,
    words     tsvector not null,
    primary key (case_id, entry_id),
    foreign key (case_id, entry_id) references line on delete cascade
);

select set_config('sightline.work', 'yes', true);
insert into line_words select case_id, entry_id, agency_id, words from line order by case_id, entry_id;
alter table line drop column words;

create policy of_case on line_words using ((select at_work()) or case_id in (select whole_cases())
    or agency_id in (select own_agencies()));
alter table line_words enable row level security;
alter table line_words force row level security;
