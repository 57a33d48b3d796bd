package org.cstorecords.search;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.Facets.Facet;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Query;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.version.VersionCache;
import org.cstorecords.web.list.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SearchService {

    private final SearchRepository entries;
    private final FilterResolver resolver;
    private final VersionCache<List<SearchPage.TypeTotal>> totals;

    SearchService(SearchRepository entries, FilterResolver resolver, Clock clock) {
        this.entries = entries;
        this.resolver = resolver;
        this.totals = new VersionCache<>(clock);
    }

    /** Returns a page of hits, with the number of hits of each type. */
    SearchPage search(Criteria<Entry> criteria, PageRequest page) {
        Query<Entry> query = resolver.resolve(criteria);
        Slice<Entry> found = entries.list(query, page);
        return SearchPage.of(
                Page.of(page, found.with(hits(found.items(), query))), totals.of(page.list(), () -> totals(query)));
    }

    private List<SearchPage.TypeTotal> totals(Query<Entry> query) {
        return entries.facets(query, List.of(Facet.of("type"))).values("type").entrySet().stream()
                .map(count -> new SearchPage.TypeTotal((EntryType) count.getKey(), count.getValue()))
                .sorted(comparing(SearchPage.TypeTotal::type))
                .toList();
    }

    void export(Criteria<Entry> criteria, PageRequest page, Rows<SearchHit> rows) {
        Query<Entry> query = resolver.resolve(criteria);
        entries.export(query, page, found -> hits(found, query), rows);
    }

    private List<SearchHit> hits(List<Entry> found, Query<Entry> query) {
        Map<Long, String> snippets = entries
                .snippets(
                        found.stream().map(Entry::id).toArray(Long[]::new),
                        query.requiredSearch().marking(),
                        SearchHit.BEGIN_MARK,
                        SearchHit.END_MARK)
                .stream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
        return found.stream()
                .map(entry -> SearchHit.of(entry, requireNonNull(snippets.get(entry.id()))))
                .toList();
    }
}
