// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplehistory.h"

#include "demo/samplehistory.h"
#include "models/money.h"
#include "store/collectionreader.h"
#include "store/collectionwriter.h"
#include "store/database.h"
#include "store/playlog.h"

namespace vv::app {

Result<void> noteSampleHistory(const QString &database, const QDateTime &now)
{
    const auto opened = store::Database::open(database, store::Database::Mode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    const store::CollectionReader reader((*opened)->handle());
    const auto copies = reader.find({});
    if (!copies)
        return fail(copies.error());
    const auto account = reader.account();
    if (!account)
        return fail(account.error());
    QList<store::Play> plays;
    for (const demo::SamplePlay &play : demo::samplePlays(copies->ids, now))
        plays += {.copy = play.copy, .side = play.side, .at = play.at};
    if (auto noted = store::PlayLog((*opened)->handle()).note(plays); !noted)
        return noted;
    store::CollectionWriter writer((*opened)->handle());
    const auto worth = *account ? models::amountIn((*account)->value) : std::nullopt;
    for (const demo::SampleValue &value : demo::sampleValues(worth.value_or(0), now)) {
        if (!worth)
            break;
        if (auto noted = writer.saveValue(value.median, value.at); !noted)
            return noted;
    }
    return {};
}

} // namespace vv::app
