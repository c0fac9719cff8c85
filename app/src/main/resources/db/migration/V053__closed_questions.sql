-- The questions that the record raises now and of which somebody said the last word: answered, or set aside. What is left
-- of the others is open.
create view closed_question with (security_invoker = true) as
select q.case_id, q.id, last.state
from (select distinct on (a.case_id, a.question_id) a.case_id, a.question_id, a.state from question_answer a
      order by a.case_id, a.question_id, a.number desc) last
join question q on q.case_id = last.case_id and q.id = last.question_id
where last.state in ('ANSWERED', 'SET_ASIDE');
