package org.cstorecords.chairmanship;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.Recorded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** A state's term in the chair of a body. */
@Entity
@Immutable
class Chairmanship implements Recorded {

    @Id
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "id")
    private Entry entry;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Entry body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "state_id")
    private Entry state;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    private HistoricalDate from;

    @Embedded
    @EmbeddedColumnNaming("to_%s")
    private @Nullable HistoricalDate to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Entry person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    private @Nullable Entry predecessor;

    @ElementCollection
    @CollectionTable(name = "chairmanship_priority", joinColumns = @JoinColumn(name = "chairmanship_id"))
    @OrderColumn(name = "rank")
    @ListIndexBase(1)
    @Column(name = "text")
    private List<String> priorities;

    private @Nullable String summary;

    protected Chairmanship() {}

    @Override
    public Entry entry() {
        return entry;
    }

    Entry body() {
        return body;
    }

    Entry state() {
        return state;
    }

    Kind kind() {
        return kind;
    }

    HistoricalDate from() {
        return from;
    }

    @Nullable
    HistoricalDate to() {
        return to;
    }

    @Nullable
    Entry person() {
        return person;
    }

    @Nullable
    Entry predecessor() {
        return predecessor;
    }

    List<String> priorities() {
        return priorities;
    }

    @Nullable
    String summary() {
        return summary;
    }

    /** How the state came to chair. */
    enum Kind {
        /** In its turn. */
        REGULAR,
        /** For the time being, in place of another. */
        TECHNICAL
    }
}
