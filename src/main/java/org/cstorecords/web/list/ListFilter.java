package org.cstorecords.web.list;

import java.util.List;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.registry.SearchQuery;
import org.cstorecords.registry.Segment;
import org.cstorecords.web.limits.Expensive;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** The parameters that every list has beside its own. */
public interface ListFilter {

    /** What the parameter {@code q} is, for clients. */
    String Q = "Words that the record, its names or those of what it names have, in any form; `\"…\"` for a phrase,"
            + " `or` between alternatives, `-` before what it must not have. A word that is nowhere in the record is"
            + " replaced by one that is much like it, if there is one, and the answer says so. At most "
            + SearchQuery.MAX_WORDS + " words; a repeated word counts once, but each word of a phrase counts.";

    /** How many characters the parameter {@code q} can have. */
    int LONGEST_Q = 500;

    /** What a longer one is told, after "It". */
    String TOO_LONG = "is longer than {max} characters";

    /** What the parameter {@code updatedSince} is, for clients. */
    String UPDATED_SINCE = "Only what changed after this version of the dataset, or from this day (in UTC) or time on.";

    /** What the parameter {@code sort} is, for clients. */
    String SORT = "Order; `-` reverses it, and `relevance` goes with `q`.";

    /** What the parameter {@code format} is, for clients. */
    String FORMAT = "Representation, if not chosen by `Accept`.";

    /** Returns the words to search for, or null for no search. */
    @Expensive
    @Nullable
    String q();

    /** Returns a version of the dataset, or a day or time, after which the record changed, or null for any. */
    @Nullable
    String updatedSince();

    /** Returns the name of an order, with {@code -} before it where it is reversed. */
    String sort();

    /** Returns how many records a page shows, 1 to 500. */
    @Expensive(from = 100)
    int limit();

    /** Returns where the page begins, or null for the beginning of the list. */
    @Nullable
    Cursor cursor();

    /** Returns the condition that the parameters of every list make. */
    default <T> Specification<T> common(References references) {
        return references.<T>matching(q()).and(references.changedSince("updatedSince", updatedSince()));
    }

    /**
     * Returns the part of the list that is asked for.
     *
     * @param orderings the orders of the list, the default one first, which the parameter {@code sort} is checked against
     *     when it is read
     */
    default <T> Segment<T> segment(List<Ordering<T>> orderings) {
        boolean descending = sort().startsWith("-");
        String name = descending ? sort().substring(1) : sort();
        Ordering<T> ordering = name.equals(Ordering.RELEVANCE)
                ? Ordering.byRelevance(orderings.get(0))
                : orderings.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return segment(ordering, descending);
    }

    /** Returns the part of the list that is asked for, in that order, which is not chosen by a parameter. */
    default <T> Segment<T> segment(Ordering<T> ordering, boolean descending) {
        Cursor cursor = cursor();
        return new Segment<>(
                ListUrl.of(ListResponse.request()),
                ordering,
                descending,
                cursor == null ? null : cursor.keys(ordering),
                limit());
    }
}
