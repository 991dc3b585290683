-- what is over is found by its age, without a look at the rows
create index mission_rest on mission (updated_at) where due_at is null and next_check_at is null;

-- how many were removed, by the delivery state they had
create table removed (
  delivery text primary key,
  entries  integer not null
) strict;

-- the greatest number given in a table from which rows were removed: none is given twice
create table numbering (
  name     text primary key,
  greatest integer not null
) strict;
