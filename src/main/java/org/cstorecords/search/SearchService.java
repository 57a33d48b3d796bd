package org.cstorecords.search;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cstorecords.registry.Counts;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Segment;
import org.cstorecords.registry.Selection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SearchService {

    private final SearchRepository entries;
    private final Registry registry;
    private final Counts<List<SearchPage.TypeTotal>> totals;

    SearchService(SearchRepository entries, Registry registry, Clock clock) {
        this.entries = entries;
        this.registry = registry;
        this.totals = new Counts<>(clock);
    }

    Found search(SearchFilter filter) {
        Selection<Entry> ofAnyType = registry.select(filter::ofAnyType);
        Selection<Entry> selection = ofAnyType.within(filter.ofThoseTypes());
        Segment<Entry> segment = filter.segment(SearchFilter.ORDERINGS);
        Listing<Entry> found = entries.list(selection, segment);
        return new Found(
                found.with(hits(found.items(), selection)), totals.of(segment.list(), () -> totals(ofAnyType)));
    }

    private List<SearchPage.TypeTotal> totals(Selection<Entry> ofAnyType) {
        return entries.<EntryType>countSome(ofAnyType, root -> root.get("type")).stream()
                .map(count -> new SearchPage.TypeTotal(count.value(), count.count()))
                .sorted(comparing(SearchPage.TypeTotal::type))
                .toList();
    }

    void export(SearchFilter filter, Consumer<SearchHit> rows) {
        Selection<Entry> selection = registry.select(filter::ofAnyType).within(filter.ofThoseTypes());
        entries.each(
                selection,
                filter.segment(SearchFilter.ORDERINGS),
                batch -> hits(batch, selection).forEach(rows));
    }

    private List<SearchHit> hits(List<Entry> found, Selection<Entry> selection) {
        Map<Long, String> snippets = entries
                .snippets(
                        found.stream().map(Entry::id).toArray(Long[]::new),
                        requireNonNull(selection.query()).tsquery(),
                        SearchHit.BEGIN,
                        SearchHit.END)
                .stream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
        return found.stream()
                .map(entry -> SearchHit.of(entry, requireNonNull(snippets.get(entry.id()))))
                .toList();
    }

    /**
     * What a search found.
     *
     * @param hits a page of hits
     * @param totals how many there are of each type, those too that were not asked for
     */
    record Found(Listing<SearchHit> hits, List<SearchPage.TypeTotal> totals) {}
}
