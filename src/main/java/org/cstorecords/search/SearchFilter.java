package org.cstorecords.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
 * The parameters of the search.
 *
 * @param q words to search for, never null once it is read
 * @param type kinds of record, empty for any
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record SearchFilter(
        @Parameter(description = ListFilter.Q, example = "Syria", required = true)
        @NotNull(message = "is needed")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = "Kind of record; repeat it for several.")
        Set<EntryType> type,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = "Order: the record that fits best stands first.")
        @Schema(allowableValues = "relevance", defaultValue = "relevance")
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
            "type",
            List.of(
                    new Ordering.Key<>(
                            "type", String.class, entry -> entry.type().name()),
                    new Ordering.Key<>("slug", String.class, Entry::slug))));

    /** Returns the condition for records of all types. */
    Specification<Entry> ofAnyType(References references) {
        return common(references);
    }

    Specification<Entry> ofThoseTypes() {
        return Specification.where(Conditions.in("type", type));
    }
}
