package org.cstorecords.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The identity of a record of any type. */
@Entity
@Immutable
public class Entry {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private EntryType type;

    private String slug;

    private String title;

    protected Entry() {}

    /** Returns the key inside the database, never published. */
    public Long id() {
        return id;
    }

    /** Returns what kind of record it is. */
    public EntryType type() {
        return type;
    }

    /** Returns the public identifier, unique within the type: a slug, or the code of a state. */
    public String slug() {
        return slug;
    }

    /** Returns the name or title of the record. */
    public String title() {
        return title;
    }

    /** Returns the record's own path, such as {@code /api/v1/sessions/csc-2013-09-23}. */
    public String self() {
        return type.path() + "/" + slug;
    }
}
