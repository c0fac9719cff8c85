-- Records that may be of one person, within a case and across cases, and what people decided of them. What Sightline found can be
-- found again; what people decided is only ever added to, and nothing that Sightline finds overrides it.

create table person_match (
    id           bigint generated always as identity primary key,
    -- goes with its sides, each of which is of a case
    one_case     bigint      not null,
    one_unit     text        not null collate "C",
    other_case   bigint      not null,
    other_unit   text        not null collate "C",
    -- LINKED or ASKED: what Sightline makes of it where nobody has decided
    found        text        not null,
    children     boolean     not null,
    held_apart   text        not null,
    weight       double precision not null,
    probability  double precision not null,
    weighing     jsonb       not null,
    model        text        not null,
    found_at     timestamptz not null,
    check (one_case < other_case or (one_case = other_case and one_unit < other_unit)),
    unique (one_case, one_unit, other_case, other_unit)
);
create index person_match_other on person_match (other_case, other_unit);

-- Each case of a match has a side of it: through it a case's people know that there is one, and with it the match goes when
-- what the case held is disposed of.
create table match_side (
    match_id bigint not null references person_match on delete cascade,
    case_id  bigint not null references case_record,
    unit     text   not null collate "C",
    primary key (match_id, case_id, unit)
);
create index match_side_of_case on match_side (case_id);

create table match_decision (
    match_id bigint      not null references person_match on delete cascade,
    number   int         not null,
    -- SAME, DIFFERENT, CANNOT_TELL, WITHDRAWN
    says     text        not null,
    reason   text        not null,
    -- what the records weighed then, which whoever decided for the first time had not been shown
    weighing jsonb       not null,
    model    text        not null,
    made_at  timestamptz not null,
    made_by  bigint      not null references account,
    -- two people who decide at the same time: the second one is told
    primary key (match_id, number)
);

create function without_its_sides() returns trigger language plpgsql as
$$
begin
    delete from person_match where id = old.match_id;
    return old;
end
$$;
create trigger goes_with_a_side after delete on match_side for each row execute function without_its_sides();

-- A match tells of the records on both sides: it is there only for those who see both.
create policy of_both_cases on person_match using ((select at_work())
    or (one_case in (select whole_cases()) and other_case in (select whole_cases())));
create policy of_case on match_side using ((select at_work()) or case_id in (select whole_cases()));
create policy of_both_cases on match_decision using ((select at_work())
    or match_id in (select m.id from person_match m));

do $$
declare t text;
begin
    foreach t in array array['person_match', 'match_side', 'match_decision'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    create trigger only_added before update or delete on match_decision for each row
        when (coalesce(current_setting('sightline.disposal', true), '') <> 'yes') execute function only_ever_added();
    create trigger never_truncated before truncate on match_decision execute function only_ever_added();
end $$;
