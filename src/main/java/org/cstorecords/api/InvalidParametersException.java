package org.cstorecords.api;

import java.util.List;

/** A request has parameters that cannot be taken. */
class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterError> errors;

    InvalidParametersException(List<ParameterError> errors) {
        super("Invalid parameters: "
                + errors.stream().map(ParameterError::parameter).toList());
        this.errors = List.copyOf(errors);
    }

    List<ParameterError> errors() {
        return errors;
    }
}
