package org.cstorecords.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatasetService {

    private final CoverageRepository coverage;

    DatasetService(CoverageRepository coverage) {
        this.coverage = coverage;
    }

    Dataset get() {
        Map<String, List<CoverageCitation>> citations =
                coverage.citations().stream().collect(groupingBy(CoverageCitation::coverageId));
        return Dataset.of(
                coverage.counts(),
                coverage.rows().stream()
                        .map(row -> CoverageDetail.of(row, citations.getOrDefault(row.id(), List.of())))
                        .toList());
    }
}
