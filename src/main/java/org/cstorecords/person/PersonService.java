package org.cstorecords.person;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cstorecords.asof.Certainty;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Query;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PersonService {

    private final PersonRepository persons;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    PersonService(PersonRepository persons, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.persons = persons;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<PersonSummary> list(Criteria<Person> criteria, PageRequest page) {
        Query<Person> query = resolver.resolve(criteria);
        return persons.list(query, page).map(found -> PersonSummary.of(found, query.certainty(found.entry())));
    }

    void export(Criteria<Person> criteria, PageRequest page, Rows<PersonDetail> rows) {
        Query<Person> query = resolver.resolve(criteria);
        persons.export(query, page, found -> details(found, query::certainty), rows);
    }

    PersonDetail get(String id) {
        return details(List.of(entries.require(persons.findBySlug(id), EntryType.PERSON, id)), record -> null)
                .get(0);
    }

    private List<PersonDetail> details(List<Person> found, Function<Entry, @Nullable Certainty> certainty) {
        Map<Long, List<Entry>> sessions = entries.grouped(persons.sessionsAttended(RecordEntity.keys(found)));
        return evidence.details(
                found,
                (person, evidenceOfPerson) -> PersonDetail.of(
                        person,
                        sessions.getOrDefault(person.entry().id(), List.of()),
                        certainty.apply(person.entry()),
                        evidenceOfPerson));
    }
}
