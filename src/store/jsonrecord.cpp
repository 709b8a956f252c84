// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonrecord.h"

#include "store/bulkwriter.h"
#include "store/importrun.h"
#include "store/releasejson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

CopyFacts factsOf(const QJsonObject &object)
{
    CopyFacts facts;
    const QJsonObject fields = object.value("fields_by_id"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const FieldId id{field.key().toLongLong()};
        if (id.isValid())
            facts.fields += {id, field.value().toVariant().toString()}; // numbers, too
    }
    facts.own.tags = readTexts(object.value("tags"_L1));
    facts.own.tags.removeAll(QString());
    facts.own.note = object.value("note"_L1).toString();
    if (const QJsonValue paid = object.value("purchase"_L1); paid.isObject())
        facts.own.purchase = Purchase{.amount = paid["amount"_L1].toString(),
                                      .currency = paid["currency"_L1].toString(),
                                      .bought = fromIsoTime(paid["bought_at"_L1]),
                                      .seller = paid["seller"_L1].toString()};
    const QJsonArray loans = object.value("loans"_L1).toArray();
    for (const QJsonValue &loan : loans) {
        if (const QDateTime lent = fromIsoTime(loan["lent_at"_L1]); lent.isValid())
            facts.own.loans += {loan["borrower"_L1].toString(), lent, fromIsoTime(loan["due_at"_L1]),
                                fromIsoTime(loan["returned_at"_L1])};
    }
    return tidy(std::move(facts));
}

} // namespace

JsonRecord readRecord(const QJsonObject &object)
{
    const QJsonValue photo = object.value("photo"_L1);
    const bool named = object.value("fields_by_id"_L1).toObject().isEmpty();
    return {.instance = {object.value("instance_id"_L1).toInteger()},
            .known = readRelease(object),
            .facts = factsOf(object),
            .fieldsByName = named ? object.value("fields"_L1).toObject() : QJsonObject(),
            .folder = {object.value("folder_id"_L1).toInteger()},
            .folderName = object.value("folder"_L1).toString(),
            .rating = static_cast<int>(std::clamp<qint64>(object.value("rating"_L1).toInteger(), 0, 5)),
            .notes = object.value("notes"_L1).toString(),
            .plays = static_cast<int>(std::clamp<qint64>(object.value("plays"_L1).toInteger(), 0, kMostPlays)),
            .lastPlayed = fromIsoTime(object.value("last_played"_L1)),
            .added = fromIsoTime(object.value("date_added"_L1)),
            .fetched = fromIsoTime(object.value("fetched_at"_L1)),
            .removed = fromIsoTime(object.value("removed_at"_L1)),
            .isRemoved = object.contains("removed_at"_L1),
            .isLocal = object.value("local"_L1).toBool(),
            .hasPhoto = photo.isObject(),
            .photo = QByteArray::fromBase64(photo["jpeg"_L1].toString().toLatin1()),
            .photoChanged = fromIsoTime(photo["changed_at"_L1])};
}

} // namespace vv::store
