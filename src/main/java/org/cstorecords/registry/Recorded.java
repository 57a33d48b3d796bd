package org.cstorecords.registry;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/**
 * What every record's entity has: the key of its entry, and the slug once more, since it ends every order. It is read
 * only, with no setters.
 */
@MappedSuperclass
public abstract class Recorded {

    @Id
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "id")
    private Entry entry;

    private String slug;

    protected Recorded() {}

    /** Returns the record's identity. */
    public Entry entry() {
        return entry;
    }
}
