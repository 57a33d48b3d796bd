package org.cstorecords.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstorecords.ApiTest;
import org.cstorecords.record.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SearchQueryTest {

    @Autowired
    FilterResolver resolver;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            2 2 2;                                          '2'
            council, Councils (council);                    'council'
            council or 2 2 or council;                      '2' | 'council'
            peace council or council peace;                 'council' & 'peace'
            "joint staff" "joint staff" staff;              'joint' <-> 'staff' & 'staff'
            -peace -"joint staff" -peace -"joint staff";    !'peace' & !( 'joint' <-> 'staff' )
            "peace peace";                                  'peac' <-> 'peac'
            """)
    void repeatedTermsAreRemoved(String words, String terms) {
        SearchQuery query =
                resolver.resolve(new Criteria<Entry>().search(words)).requiredSearch();

        assertThat(query.words()).isEqualTo(words);
        assertThat(query.tsquery().replace("'peace'", "'peac'")).isEqualTo(terms.replace("'peace'", "'peac'"));
    }
}
