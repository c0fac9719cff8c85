-- What Sightline does by itself, and when it last did: shown to administrators, who see nothing of any record there.
create table job (
    name     text primary key,
    began_at timestamptz not null,
    ended_at timestamptz,
    done     bigint      not null default 0,
    failed   bigint      not null default 0
);
