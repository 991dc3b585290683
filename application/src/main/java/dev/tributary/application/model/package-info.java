/** A mission under Tributary's care: its newest revision, its delivery, its progress, and what happened to it. */
@NullMarked
package dev.tributary.application.model;

import org.jspecify.annotations.NullMarked;
