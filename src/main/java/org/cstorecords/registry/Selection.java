package org.cstorecords.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The records that a filter chooses.
 *
 * @param condition what holds of them
 * @param query what they are searched by, or null for no search
 * @param corrected its words where they are other words than those asked for, else null
 * @param totals knows how many there are where they have been counted
 * @param <T> the entity
 */
public record Selection<T>(
        Specification<T> condition,
        @Nullable SearchQuery query,
        @Nullable String corrected,
        Counts<Long> totals) {

    /** Returns those of them for which that holds too. */
    public Selection<T> within(Specification<T> whole) {
        return new Selection<>(whole.and(condition), query, corrected, totals);
    }
}
