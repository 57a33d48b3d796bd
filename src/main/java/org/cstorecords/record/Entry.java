package org.cstorecords.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.version.DatasetVersion;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_version")
    private DatasetVersion created;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_version")
    private DatasetVersion changed;

    private @Nullable String withdrawalReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private @Nullable Entry replacedBy;

    private int citationCount;

    private boolean hasDiscrepancy;

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

    /** Returns the version of the dataset that first had the record. */
    public DatasetVersion created() {
        return created;
    }

    /** Returns the version of the dataset that last changed the record. */
    public DatasetVersion changed() {
        return changed;
    }

    /** Returns why the record was withdrawn, or null where it was not. */
    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    /** Returns the record that stands in the place of this one, which was withdrawn, or null. */
    public @Nullable Entry replacedBy() {
        return replacedBy;
    }

    /** Returns how many citations the record has. */
    public int citationCount() {
        return citationCount;
    }

    /** Tells whether the documents disagree about the record. */
    public boolean hasDiscrepancy() {
        return hasDiscrepancy;
    }

    /** Returns the record's own path, such as {@code /api/v1/sessions/csc-2013-09-23}. */
    public String self() {
        return type.path() + "/" + slug;
    }
}
