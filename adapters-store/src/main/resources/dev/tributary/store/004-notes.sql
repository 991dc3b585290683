-- what connectors keep beside the missions
create table note (
  connector text not null,
  note_key  text not null,
  text      text not null,
  primary key (connector, note_key)
) strict, without rowid;
