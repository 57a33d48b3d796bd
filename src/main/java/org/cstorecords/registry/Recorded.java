package org.cstorecords.registry;

/** An entity that stands for a record and shares the key of its entry. */
public interface Recorded {

    /** Returns the record's identity. */
    Entry entry();
}
