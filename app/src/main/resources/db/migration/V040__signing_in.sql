-- What signing in needs beside an account: links that are good once, second factors, and how often somebody was wrong.

alter table account
    -- who this is to the OpenID provider, where people sign in there
    add column subject       text unique,
    -- sessions that began before this moment are over
    add column sessions_from timestamptz,
    add column changed_at    timestamptz,
    add column changed_by    bigint references account;

-- A link by which somebody sets a password; without an account, the one by which the first administrator is made.
create table invitation (
    token_hash text        primary key,
    account_id bigint references account,
    made_at    timestamptz not null,
    made_by    bigint references account,
    until      timestamptz not null,
    used_at    timestamptz
);
create index invitation_of_account on invitation (account_id);

-- The secret that an app makes six digits from; it counts once somebody has shown that theirs does.
create table second_factor (
    account_id   bigint      primary key references account,
    secret       bytea       not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    -- a code is good once: of this half minute and earlier ones none is taken any more
    last_step    bigint      not null default 0
);

create table recovery_code (
    account_id bigint not null references account,
    code_hash  text   not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

-- Wrong passwords in a row, by the hash of what was typed as a user name (whether or not there is such an account) and of
-- the browser, where that one has signed in before: so that nobody can lock out somebody else by guessing.
create table wrong_password (
    who        text        primary key,
    tries      int         not null,
    last_at    timestamptz not null,
    wait_until timestamptz not null
);
create index wrong_password_age on wrong_password (last_at);

create table known_browser (
    token_hash text        not null,
    account_id bigint      not null references account,
    since      timestamptz not null,
    primary key (token_hash, account_id)
);
