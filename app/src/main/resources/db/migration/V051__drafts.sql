-- What somebody began to type into a form and has not saved: their own, and nobody else's.
create table draft (
    account_id bigint      not null references account,
    key        text        not null,
    -- of the case whose address the key holds, so that it goes when the case is disposed of
    case_id    bigint references case_record,
    fields     jsonb       not null,
    saved_at   timestamptz not null,
    primary key (account_id, key)
);
create policy of_account on draft using ((select at_work()) or account_id = (select me()));
alter table draft enable row level security;
alter table draft force row level security;
