package org.cstorecords.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Property about which the sources disagree. */
@Entity
@Immutable
class Discrepancy {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private int rank;

    private String property;

    private String adopted;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "discrepancy_alternative", joinColumns = @JoinColumn(name = "discrepancy_id"))
    @OrderBy("rank")
    private List<Alternative> alternatives;

    protected Discrepancy() {}

    Entry entry() {
        return entry;
    }

    String property() {
        return property;
    }

    String adopted() {
        return adopted;
    }

    String reason() {
        return reason;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** Value that was not adopted, with the paragraph that states it. */
    @Embeddable
    static class Alternative {

        private int rank;

        private String value;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "file", referencedColumnName = "file")
        @JoinColumn(name = "paragraph", referencedColumnName = "number")
        private Paragraph paragraph;

        @Enumerated(EnumType.STRING)
        private Basis basis;

        private @Nullable String note;

        protected Alternative() {}

        String value() {
            return value;
        }

        Paragraph paragraph() {
            return paragraph;
        }

        Basis basis() {
            return basis;
        }

        @Nullable
        String note() {
            return note;
        }
    }
}
