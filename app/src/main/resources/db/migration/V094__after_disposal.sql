-- How an account stands to a case says as well whether the case was disposed of: nothing can be added to it any more.

drop function standing_of(bigint, bigint);
create function standing_of(a_case bigint, an_account bigint)
returns table (restricted boolean, shares boolean, disposed boolean, member boolean, agency text, broken_for text)
language plpgsql as
$$
declare before text := coalesce(current_setting('sightline.work', true), '');
begin
    perform set_config('sightline.work', 'yes', true);
    return query
        select c.restricted, c.shares,
            exists (select 1 from disposal d where d.case_id = c.id and d.done_at is not null),
            m.id is not null, a.name,
            (select b.reason from break_glass b
             where b.case_id = c.id and b.account_id = an_account and b.since <= now() and b.until > now()
             order by b.until desc limit 1)
        from case_record c
        left join membership m on m.case_id = c.id and m.account_id = an_account and m.ended_at is null
        left join agency a on a.id = m.agency_id
        where c.id = a_case;
    perform set_config('sightline.work', before, true);
end
$$;
