package org.cstorecords.change;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of changes.
 *
 * @param since a version of the dataset, or a day or time, or null for its beginning
 * @param type kinds of record, empty for any
 * @param q words to search for, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record ChangeFilter(
        @Parameter(
                description =
                        "The version of the dataset that you have, from `version` of the answer before; or a day or"
                                + " time, from which a change that was being made then can be missed. Its beginning where"
                                + " left out.",
                example = "2026-01-01")
        @Nullable
        String since,

        @Parameter(description = "Kind of record; repeat it for several.")
        Set<EntryType> type,

        @Parameter(description = ListFilter.Q + " A withdrawn record has no words.", example = "Syria")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"version", "-version", "relevance"},
                defaultValue = "version")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT)
        @Schema(
                allowableValues = {"json", "csv", "ndjson"},
                defaultValue = "json")
        String format)
        implements ListFilter {

    static final List<Ordering<Entry>> ORDERINGS = List.of(new Ordering<>(
            "version",
            List.of(
                    new Ordering.Key<>(
                            "changed.version",
                            Long.class,
                            entry -> entry.changed().version()),
                    new Ordering.Key<>(
                            "type", String.class, entry -> entry.type().name()),
                    new Ordering.Key<>("slug", String.class, Entry::slug))));

    @Override
    public @Nullable String updatedSince() {
        return since;
    }

    Specification<Entry> specification(References references) {
        return references
                .<Entry>matching(q)
                .and(references.changedSince("since", since))
                .and(Conditions.in("type", type));
    }
}
