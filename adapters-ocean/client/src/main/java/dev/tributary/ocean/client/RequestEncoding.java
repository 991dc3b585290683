package dev.tributary.ocean.client;

import io.vertx.core.buffer.Buffer;

/** Where the parameters of a call travel. */
enum RequestEncoding {
    QUERY {
        @Override
        OceanRequest encode(OceanCall call, Parameters parameters) {
            return new OceanRequest(call, parameters.percentEncoded(), null);
        }
    },
    FORM {
        @Override
        OceanRequest encode(OceanCall call, Parameters parameters) {
            Buffer form = Buffer.buffer(parameters.percentEncoded());
            return new OceanRequest(call, "", new OceanRequest.Body("application/x-www-form-urlencoded", form));
        }
    },
    JSON {
        @Override
        OceanRequest encode(OceanCall call, Parameters parameters) {
            return OceanRequest.json(call, parameters.json());
        }
    };

    abstract OceanRequest encode(OceanCall call, Parameters parameters);
}
