-- since when a delivery that has not ended waits to; null where it had ended before this was kept
alter table mission add column waits_since integer;
update mission set waits_since = created_at where due_at is not null;

-- answers what is due, when the next one is, and since when the oldest waits, without a look at the rows
drop index mission_due;
create index mission_due on mission (deadline, number, due_at, waits_since) where due_at is not null;
