// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes.h"

#include "demo/scenewords.h"

using namespace Qt::StringLiterals;

namespace vv::demo {

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &part : QString(text).replace("Folk, World, & Country"_L1, "\1"_L1).split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name == "\1"_L1 ? u"Folk, World, & Country"_s : name);
    }
    return names;
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all = [] {
        QList<Scene> list;
        for (const QString &paragraph : QString::fromUtf8(kSceneWords).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            Scene scene;
            for (const QString &line : paragraph.split(u'\n', Qt::SkipEmptyParts)) {
                const QString key = line.section(u':', 0, 0);
                const QString value = line.section(u':', 1).trimmed();
                const QStringList words = value.split(u'|');
                if (key == "scene"_L1) {
                    scene.language = words.value(0);
                    scene.from = words.value(1).toInt();
                    scene.to = words.value(2).toInt();
                } else if (key == "genres"_L1) {
                    scene.genres = splitNames(value);
                } else if (key == "styles"_L1) {
                    scene.styles = words;
                } else if (key == "countries"_L1) {
                    scene.countries = words;
                } else if (key == "labels"_L1) {
                    scene.labels = words;
                } else if (key == "formats"_L1) {
                    scene.formats = words;
                } else if (key == "firsts"_L1) {
                    scene.firsts = words;
                } else if (key == "lasts"_L1) {
                    scene.lasts = words;
                } else if (key == "bands"_L1) {
                    scene.bands = words;
                } else if (key == "bandtails"_L1) {
                    scene.bandTails = words;
                } else if (key == "titles"_L1) {
                    scene.titles = words;
                } else if (key == "heads"_L1) {
                    scene.heads = words;
                } else if (key == "tails"_L1) {
                    scene.tails = words;
                } else if (key == "noglue"_L1) {
                    scene.glue.clear();
                }
            }
            list.append(scene);
        }
        return list;
    }();
    return all;
}

} // namespace vv::demo
