package org.cstorecords.registry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.cstorecords.registry.UnknownValuesException.UnknownValue;

/** Looks up what the filters of one request name, and gathers what does not exist, to be told at once. */
public final class References {

    private final EntryRepository entries;
    private final List<UnknownValue> unknown = new ArrayList<>();

    References(EntryRepository entries) {
        this.entries = entries;
    }

    /**
     * Returns the keys of the records that a filter names.
     *
     * @param parameter the parameter that names them
     * @param slugs their identifiers; empty asks the database nothing
     * @param types the types that the records can have
     */
    public Set<Long> keys(String parameter, Set<String> slugs, EntryType... types) {
        if (slugs.isEmpty()) {
            return Set.of();
        }
        List<Entry> found = entries.findByTypeInAndSlugIn(List.of(types), slugs);
        gather(
                parameter,
                slugs,
                found.stream().map(Entry::slug).toList(),
                () -> entries.findTop100ByTypeInOrderByTypeAscSlugAsc(List.of(types)).stream()
                        .map(Entry::slug)
                        .toList());
        return found.stream().map(Entry::id).collect(toUnmodifiableSet());
    }

    /**
     * Checks values that are no records.
     *
     * @param parameter the parameter that names them
     * @param values the values; empty asks for no known ones
     * @param known gives all values that there are
     */
    public void known(String parameter, Set<String> values, Supplier<List<String>> known) {
        if (!values.isEmpty()) {
            List<String> all = known.get();
            gather(parameter, values, all, () -> all);
        }
    }

    /** Throws an {@link UnknownValuesException} if anything that was asked for does not exist. */
    void check() {
        if (!unknown.isEmpty()) {
            throw new UnknownValuesException(unknown);
        }
    }

    private void gather(
            String parameter, Set<String> values, Collection<String> found, Supplier<List<String>> allowed) {
        Set<String> missing = new TreeSet<>(values);
        missing.removeAll(Set.copyOf(found));
        if (!missing.isEmpty()) {
            List<String> all = allowed.get();
            missing.forEach(value -> unknown.add(new UnknownValue(parameter, value, all)));
        }
    }
}
