-- What the picture of a case draws of a line, so that it need not open what was read in every entry.

alter table line
    -- when it happened, in EDTF
    add column happened text not null default '',
    -- how well each person was seen (SeenIn): the grade or a hyphen, a space, the name
    add column seen text[] not null default '{}';
