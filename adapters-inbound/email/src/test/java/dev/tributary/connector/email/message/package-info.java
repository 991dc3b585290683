/** Tests of taking mails apart, with a corpus of odd, malformed and hostile ones. */
@NullMarked
package dev.tributary.connector.email.message;

import org.jspecify.annotations.NullMarked;
