package org.cstorecords.web.problem;

import java.util.List;

/** Exception for a request with invalid parameters. */
public class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterError> errors;

    public InvalidParametersException(List<ParameterError> errors) {
        super("Invalid parameters: "
                + errors.stream().map(ParameterError::parameter).toList());
        this.errors = List.copyOf(errors);
    }

    /** Returns the errors, at least one. */
    public List<ParameterError> errors() {
        return errors;
    }
}
