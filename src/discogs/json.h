// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/**
 * Reads one JSON value as what it should be, whatever it is.
 *
 * Absent, null, empty, 0 and the wrong kind of emptiness all mean "nothing" somewhere (discogs-api.md §8), and tools
 * between Discogs and us write numbers as texts, texts as numbers, lists as objects and single entries without their
 * list. None of these functions fails; each says what it gives for nothing.
 */
namespace vv::discogs::json {

/// 64 bit, also out of 5.0 and "5"; empty for everything else, 5.5 included.
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);
/// A number that cannot be negative; 0 for nothing.
[[nodiscard]] int count(const QJsonValue &value);
/// A positive number that names something; 0 for nothing.
[[nodiscard]] qint64 id(const QJsonValue &value);
/// 1..9999, also out of "1971-05"; 0 for nothing.
[[nodiscard]] int year(const QJsonValue &value);
/// 0..5.
[[nodiscard]] int rating(const QJsonValue &value);
/// Finite; also out of "4.5".
[[nodiscard]] std::optional<double> real(const QJsonValue &value);
/// false for nothing; also out of 1, "true" and "1".
[[nodiscard]] bool flag(const QJsonValue &value);
/// Exactly as sent; numbers as they are written.
[[nodiscard]] QString text(const QJsonValue &value);
/// The texts of a list, empty ones left out; one text alone is a list of one.
[[nodiscard]] QStringList texts(const QJsonValue &value);
/// Empty for anything but an object.
[[nodiscard]] QJsonObject object(const QJsonValue &value);
/// An object with numbers for keys is the list of its values, any other non-empty object a list of one.
[[nodiscard]] QJsonArray list(const QJsonValue &value);
/// Whether list() would not have to make it up: an array or an object.
[[nodiscard]] bool isList(const QJsonValue &value);
/// UTC. ISO 8601 with an offset, or without one for UTC; a blank may stand for the T. Invalid for nothing.
[[nodiscard]] QDateTime time(const QJsonValue &value);
/// A URL that leads to an image: the transparent spacer of older data is none.
[[nodiscard]] QString imageUrl(const QJsonValue &value);

} // namespace vv::discogs::json
