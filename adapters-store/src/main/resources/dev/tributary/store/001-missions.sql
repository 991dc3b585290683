-- Times are milliseconds since 1970-01-01 UTC; the views show them as text.

create table mission (
  number        integer primary key,
  mission_id    text not null,
  customer      integer,
  partner       text not null,
  connector     text not null,
  recipient     text not null,
  delivery      text not null,
  progress      text not null,
  deadline      integer not null,
  due_at        integer,
  next_check_at integer,
  created_at    integer not null,
  updated_at    integer not null,
  last_event    integer,
  details       text not null,
  content       text not null
) strict;

create unique index mission_key on mission (mission_id, coalesce(customer, 0));

create index mission_partner on mission (partner);

-- answers what is due, when the next one is, and since when the oldest waits, without a look at the rows
create index mission_due on mission (deadline, number, due_at, created_at) where due_at is not null;

create index mission_check on mission (next_check_at) where next_check_at is not null;

create index mission_trouble on mission (delivery) where delivery in ('REJECTED', 'FAILED', 'EXPIRED');

-- the timeline of a mission is a chain, from mission.last_event back over event.previous
create table event (
  sequence integer primary key,
  entry    integer not null,
  previous integer,
  partner  text not null,
  at       integer not null,
  kind     text not null,
  revision integer not null,
  delivery text,
  progress text,
  reason   text,
  words    text
) strict;

-- one partner's events are followed without a look at those of all others
create index event_partner on event (partner);

create table verdict (
  connector     text not null,
  partner       text not null,
  once_key      text not null,
  fingerprint   text not null,
  remembered_at integer not null,
  verdict       text not null,
  primary key (connector, partner, once_key)
) strict;

create index verdict_age on verdict (remembered_at);

create table tally (
  delivery text primary key,
  entries  integer not null
) strict;

create view missions as
select number, mission_id, customer, partner, connector, recipient,
       json_extract(content, '$.revision') as revision,
       delivery, json_extract(details, '$.reason') as reason, json_extract(details, '$.attempts') as attempts,
       progress,
       datetime(deadline / 1000, 'unixepoch') as deadline,
       datetime(due_at / 1000, 'unixepoch') as due_at,
       datetime(next_check_at / 1000, 'unixepoch') as next_check_at,
       datetime(created_at / 1000, 'unixepoch') as created_at,
       datetime(updated_at / 1000, 'unixepoch') as updated_at
from mission;

create view events as
select event.sequence, event.entry, mission.mission_id, mission.customer, event.partner,
       datetime(event.at / 1000, 'unixepoch') as at,
       event.kind, event.revision, event.delivery, event.progress, event.reason
from event join mission on mission.number = event.entry;
