package org.cstorecords.formation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Qualifier;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A standing force. */
@Entity
@Immutable
class Formation extends RecordEntity {

    private @Nullable String abbreviation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @Embedded
    @EmbeddedColumnNaming("established_%s")
    private @Nullable HistoricalDate established;

    private @Nullable String composition;

    private @Nullable String summary;

    @ElementCollection
    @CollectionTable(name = "strength", joinColumns = @JoinColumn(name = "formation_id"))
    @OrderBy("rank")
    private List<Strength> strengths;

    protected Formation() {}

    @Nullable
    String abbreviation() {
        return abbreviation;
    }

    List<String> aliases() {
        return aliases;
    }

    @Nullable
    HistoricalDate established() {
        return established;
    }

    @Nullable
    String composition() {
        return composition;
    }

    @Nullable
    String summary() {
        return summary;
    }

    List<Strength> strengths() {
        return strengths;
    }

    /** What a document says of the formation's strength. */
    @Embeddable
    static class Strength {

        private int rank;

        private @Nullable Integer personnel;

        @Enumerated(EnumType.STRING)
        private @Nullable Qualifier qualifier;

        private @Nullable String units;

        @Embedded
        @EmbeddedColumnNaming("date_%s")
        private @Nullable HistoricalDate date;

        private @Nullable String note;

        protected Strength() {}

        @Nullable
        Integer personnel() {
            return personnel;
        }

        @Nullable
        Qualifier qualifier() {
            return qualifier;
        }

        @Nullable
        String units() {
            return units;
        }

        @Nullable
        HistoricalDate date() {
            return date;
        }

        @Nullable
        String note() {
            return note;
        }
    }
}
