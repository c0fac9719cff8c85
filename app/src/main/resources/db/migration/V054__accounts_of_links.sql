-- The account in whose name the holder of an agency's link acts is nobody's: nobody keeps it, and nobody adds it to a case.
alter table account add column for_link boolean not null default false;
update account set for_link = true, name = regexp_replace(name, '^link for (.*), made by (.*)$', 'a link made by \2 for \1')
where login ~ '^link-[0-9a-f]{16}$' and role = 'AGENCY_AUTHOR' and not active and password is null and subject is null;
