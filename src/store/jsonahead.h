// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jsonreader.h"
#include "store/jsonrecord.h"
#include "store/releasevalues.h"
#include "store/turns.h"

#include <deque>
#include <functional>
#include <future>
#include <optional>

namespace vv::store {

/// One element of a member that is an array.
struct JsonElement {
    QJsonValue value;                 ///< null where there is a record
    std::optional<JsonRecord> record; ///< of a member that has records, where the element is an object
    ReleaseValues values;             ///< of a record's release, if that was asked for
    RowValues search;                 ///< of a copy, likewise: as of searchValues()
};

/**
 * Reads our own export as JsonReader does, some hundred kilobytes ahead and on another thread: there the text becomes
 * values and records while the caller stores those before them.
 *
 * Thread: one uses it; `in` must not be touched while it lives.
 * Errors: those of JsonReader, when what they are about would be next.
 */
class JsonAhead
{
public:
    /// What a member holds for the caller.
    enum class Content : quint8 { Nothing, Value, Elements, Records };
    using ContentOf = std::function<Content(const QString &member)>; ///< is called on the other thread

    /// `rowsAsOf`: records come with the rows of what is not in the store yet, and without the details of the release
    /// where nothing but rows is made of them; from then is what has no time of its own.
    JsonAhead(QIODevice &in, ContentOf contentOf, std::optional<QDateTime> rowsAsOf);
    ~JsonAhead();
    Q_DISABLE_COPY_MOVE(JsonAhead)

    /// The name of the next member; empty after the last one. What was not taken of the one before is passed over.
    [[nodiscard]] Result<std::optional<QString>> nextMember();
    /// Of a member with Content::Value.
    [[nodiscard]] Result<QJsonValue> value();
    /// The next element of a member with elements or records; empty after the last one, and when it is no array.
    [[nodiscard]] Result<std::optional<JsonElement>> nextElement();

    [[nodiscard]] qint64 line() const noexcept { return m_line; }   ///< of what was taken last; counts from 1
    [[nodiscard]] qint64 bytes() const noexcept { return m_bytes; } ///< up to there

private:
    enum class Kind : quint8 { Member, Value, Element, Failure, End };
    struct Item {
        Kind kind = Kind::End;
        QString member;
        JsonElement element;
        std::optional<Error> error;
        qint64 line = 1;
        qint64 bytes = 0;
    };
    using Batch = std::deque<Item>;

    [[nodiscard]] Item &peek();
    [[nodiscard]] Item take();

    // On the other thread
    [[nodiscard]] Batch readBatch();
    [[nodiscard]] Item readItem();
    [[nodiscard]] Item readMember();
    [[nodiscard]] Item failure(const Error &error) const;
    [[nodiscard]] JsonElement element(const QJsonValue &value) const;

    JsonReader m_reader;
    ContentOf m_contentOf;
    std::optional<QDateTime> m_rowsAsOf;
    bool m_begun = false;
    Content m_content = Content::Nothing; ///< of the member that is being read
    Turns m_turns;
    std::future<Batch> m_next;
    Batch m_batch;
    qint64 m_line = 1;
    qint64 m_bytes = 0;
};

} // namespace vv::store
