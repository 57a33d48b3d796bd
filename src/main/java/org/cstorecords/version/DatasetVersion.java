package org.cstorecords.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of the dataset. Each transaction that changes records makes one. */
@Entity
@Immutable
public class DatasetVersion {

    @Id
    private Long version;

    private Instant published;

    protected DatasetVersion() {}

    DatasetVersion(Long version, Instant published) {
        this.version = version;
        this.published = published;
    }

    /** Returns the number, 1 for the first version; later versions have greater numbers. */
    public long version() {
        return version;
    }

    /** Returns the time of publication, later for later versions. */
    public Instant published() {
        return published;
    }
}
