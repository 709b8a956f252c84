// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonahead.h"

#include "store/searchindex.h"

#include <utility>

namespace vv::store {

namespace {

constexpr qint64 kBatchBytes = 256 * 1024;

void addRows(JsonElement &element, const QDateTime &asOf)
{
    KnownRelease &known = element.record->known;
    const QDateTime fetched = known.detailFetched.isValid() ? known.detailFetched : asOf;
    element.values = releaseValues(known.release, fetched);
    if (known.detail)
        addDetail(element.values, known.release.id, *known.detail, fetched);
    if (element.record->instance.isValid())
        element.search = searchValues(element.record->instance, searchRow(known, element.record->facts));
    if (element.record->fieldsByName.isEmpty())
        known.detail.reset(); // here is the time to free it, too
}

} // namespace

JsonAhead::JsonAhead(QIODevice &in, ContentOf contentOf, std::optional<QDateTime> rowsAsOf)
    : m_reader(in)
    , m_contentOf(std::move(contentOf))
    , m_rowsAsOf(std::move(rowsAsOf))
    , m_next(m_turns.run([this] { return readBatch(); }))
{}

JsonAhead::~JsonAhead()
{
    if (m_next.valid())
        m_next.wait();
}

JsonAhead::Item &JsonAhead::peek()
{
    if (m_batch.empty()) {
        m_batch = m_next.get();
        const Kind last = m_batch.back().kind;
        if (last != Kind::Failure && last != Kind::End)
            m_next = m_turns.run([this] { return readBatch(); });
    }
    return m_batch.front();
}

JsonAhead::Item JsonAhead::take()
{
    Item &front = peek();
    m_line = front.line;
    m_bytes = front.bytes;
    if (front.kind == Kind::Failure || front.kind == Kind::End)
        return front; // and stays: who asks again is told again
    Item item = std::move(front);
    m_batch.pop_front();
    return item;
}

Result<std::optional<QString>> JsonAhead::nextMember()
{
    while (peek().kind == Kind::Value || peek().kind == Kind::Element)
        (void)take();
    const Item item = take();
    if (item.error)
        return fail(*item.error);
    return item.kind == Kind::Member ? std::optional(item.member) : std::nullopt;
}

Result<QJsonValue> JsonAhead::value()
{
    if (peek().kind != Kind::Value && peek().kind != Kind::Failure)
        return QJsonValue();
    const Item item = take();
    if (item.error)
        return fail(*item.error);
    return item.element.value;
}

Result<std::optional<JsonElement>> JsonAhead::nextElement()
{
    if (peek().kind != Kind::Element && peek().kind != Kind::Failure)
        return std::optional<JsonElement>();
    Item item = take();
    if (item.error)
        return fail(*item.error);
    return std::optional(std::move(item.element));
}

JsonAhead::Batch JsonAhead::readBatch()
{
    Batch batch;
    const qint64 start = m_reader.bytes();
    do {
        batch.push_back(readItem());
        const Kind kind = batch.back().kind;
        if (kind == Kind::Failure || kind == Kind::End)
            break;
    } while (m_reader.bytes() - start < kBatchBytes);
    return batch;
}

JsonAhead::Item JsonAhead::readItem()
{
    if (!std::exchange(m_begun, true)) {
        if (const auto open = m_reader.begin(); !open)
            return failure(open.error());
    }
    Item item;
    if (m_content == Content::Value) {
        const auto value = m_reader.value();
        if (!value)
            return failure(value.error());
        m_content = Content::Nothing;
        item.kind = Kind::Value;
        item.element.value = *value;
    } else if (m_content == Content::Nothing) {
        return readMember();
    } else {
        const auto next = m_reader.nextElement();
        if (!next)
            return failure(next.error());
        if (!*next)
            return readMember();
        item.kind = Kind::Element;
        item.element = element(**next);
    }
    item.line = m_reader.line();
    item.bytes = m_reader.bytes();
    return item;
}

JsonAhead::Item JsonAhead::readMember()
{
    const auto name = m_reader.nextMember();
    if (!name)
        return failure(name.error());
    Item item;
    item.kind = *name ? Kind::Member : Kind::End;
    item.member = name->value_or(QString());
    m_content = *name ? m_contentOf(item.member) : Content::Nothing;
    item.line = m_reader.line();
    item.bytes = m_reader.bytes();
    return item;
}

JsonAhead::Item JsonAhead::failure(const Error &error) const
{
    Item item;
    item.kind = Kind::Failure;
    item.error = error;
    item.line = m_reader.line();
    item.bytes = m_reader.bytes();
    return item;
}

JsonElement JsonAhead::element(const QJsonValue &value) const
{
    JsonElement element;
    if (m_content != Content::Records || !value.isObject()) {
        element.value = value;
        return element;
    }
    element.record = readRecord(value.toObject());
    if (m_rowsAsOf)
        addRows(element, *m_rowsAsOf);
    return element;
}

} // namespace vv::store
