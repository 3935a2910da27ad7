-- Sums that span rows. They are checked at commit, so that an investment and its parts can be written in one transaction.

create function private.check_investment(p_investment_id uuid) returns void
  language plpgsql stable security definer set search_path = ''
as $$
declare
  v_of public.investment;
  v_shares record;
  v_funding record;
begin
  select * into v_of from public.investment where id = p_investment_id;
  if not found then
    return;
  end if;
  select coalesce(sum(plan_mvnd), 0) as plan, coalesce(sum(disbursed_mvnd), 0) as disbursed into v_shares
  from public.investment_site where investment_id = p_investment_id;
  if v_shares.plan > v_of.plan_mvnd or v_shares.disbursed > v_of.disbursed_mvnd then
    raise exception 'decision % line %: the shares of the sites (% planned, % disbursed) are more than the whole (% and %)',
      v_of.decision_no, v_of.line_no, v_shares.plan, v_shares.disbursed, v_of.plan_mvnd, v_of.disbursed_mvnd
      using errcode = 'PD006', hint = 'shares_exceed_investment';
  end if;
  select count(*) as lines, sum(plan_mvnd) as plan, sum(disbursed_mvnd) as disbursed into v_funding
  from public.investment_funding where investment_id = p_investment_id;
  if v_funding.lines > 0 and (v_funding.plan <> v_of.plan_mvnd or v_funding.disbursed <> v_of.disbursed_mvnd) then
    raise exception 'decision % line %: the funding sources (% planned, % disbursed) do not sum to the whole (% and %)',
      v_of.decision_no, v_of.line_no, v_funding.plan, v_funding.disbursed, v_of.plan_mvnd, v_of.disbursed_mvnd
      using errcode = 'PD007', hint = 'funding_differs';
  end if;
end
$$;
comment on function private.check_investment(uuid) is
  'Site shares never sum above the investment; funding sources, once any is known, sum to it exactly. No funding line means: source unknown.';

create function private.check_whole() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform private.check_investment(new.id);
  return null;
end
$$;

create function private.check_part() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op <> 'INSERT' then
    perform private.check_investment(old.investment_id);
  end if;
  if tg_op <> 'DELETE' then
    perform private.check_investment(new.investment_id);
  end if;
  return null;
end
$$;

create constraint trigger t10_sums after update on public.investment
  deferrable initially deferred for each row execute function private.check_whole();
create constraint trigger t10_sums after insert or update or delete on public.investment_site
  deferrable initially deferred for each row execute function private.check_part();
create constraint trigger t10_sums after insert or update or delete on public.investment_funding
  deferrable initially deferred for each row execute function private.check_part();
