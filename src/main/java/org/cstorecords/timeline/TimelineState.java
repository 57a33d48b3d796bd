package org.cstorecords.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.registry.Entry;
import org.hibernate.annotations.Immutable;

/** A state that the events of a record concern; a row of a view. */
@Entity
@Immutable
@IdClass(TimelineState.Key.class)
class TimelineState {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "state_id")
    private Entry state;

    protected TimelineState() {}

    Entry entry() {
        return entry;
    }

    Entry state() {
        return state;
    }

    /**
     * What tells two of them apart.
     *
     * @param entry the key of the record
     * @param state the key of the state
     */
    record Key(Long entry, Long state) {}
}
