// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace vv::demo {

/**
 * A corner of music with the words its invented names are put together from.
 *
 * An artist is `firsts` + `lasts`, or one of `bands` + `bandTails`; a title one of `titles`, or `heads` + `tails`. The
 * glue between the halves is a blank unless the language does without.
 */
struct Scene {
    QString language; ///< of track titles: "en", "es", ...
    QStringList genres;
    QStringList styles;
    QStringList countries;
    QStringList labels;  ///< "Name:PREFIX", the prefix of its catalogue numbers
    QStringList formats; ///< as in samplerows.h
    QStringList firsts;
    QStringList lasts;
    QStringList bands;
    QStringList bandTails;
    QStringList titles;
    QStringList heads;
    QStringList tails;
    QString glue = QStringLiteral(" ");
    int from = 1960; ///< years of making
    int to = 2020;
};

[[nodiscard]] const QList<Scene> &scenes();

/// "Folk, World, & Country" is one genre although lists are separated by commas.
[[nodiscard]] QStringList splitNames(const QString &text);

} // namespace vv::demo
