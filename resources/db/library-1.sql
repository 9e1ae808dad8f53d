-- The library's own database, container version 1. Plain columns hold nothing about any case.

create table meta (
  name  text not null primary key,
  value text not null
) strict, without rowid;

-- A copy of library.key.
create table key_slot (
  position integer not null primary key,
  slot     text not null
) strict;

-- Owner, device identity, settings, register, plan, history: by kind and random id.
create table record (
  kind   text not null,
  id     text not null,
  sealed blob not null,
  primary key (kind, id)
) strict, without rowid;

-- dirty = 1: revisions may have been added that the summary does not know.
create table inspection (
  id          text not null primary key,
  wrapped_key blob not null,
  dirty       integer not null default 0 check (dirty in (0, 1)),
  summary     blob,
  heads       blob
) strict;
