package io.github.jetrules.examples.catalogue;

import io.github.jetrules.core.source.BilingualText;

/** The words of the pages that the library has no use for. */
final class Words {

    static final BilingualText SITE = BilingualText.of("JETプログラム ルール一覧", "Rule catalogue of the JET Programme");
    static final BilingualText SKIP = BilingualText.of("本文へ移動", "Skip to the text");
    static final BilingualText PAGES = BilingualText.of("ページ一覧", "Pages");
    static final BilingualText OTHER = BilingualText.of("English", "日本語");
    static final BilingualText UNOFFICIAL = BilingualText.of(
            "公的な刊行物ではなく、法的助言でもない。引用は原文のままとし、翻訳しない。",
            "Not an official publication, and not legal advice. Quotations stand as printed and are not translated.");
    static final BilingualText INTRODUCTION = BilingualText.of(
            "各値の適用期間、出典、引用及び確度と、実際に判定した事例をまとめた。すべてライブラリのデータから作成している。",
            "Every value with its periods, source, quotation and assurance, and worked cases that were really evaluated."
                    + " All of it comes from the data of the library.");
    static final BilingualText EDITION = BilingualText.of("法令・データの版", "Edition of law and data");
    static final BilingualText VERSION = BilingualText.of("ライブラリの版", "Version of the library");
    static final BilingualText HASH = BilingualText.of("データのハッシュ値", "Hash of the data");
    static final BilingualText VALUES = BilingualText.of("値", "Values");
    static final BilingualText RULES = BilingualText.of("ルール", "Rules");
    static final BilingualText CASES = BilingualText.of("事例", "Worked cases");
    static final BilingualText PERIOD = BilingualText.of("適用期間", "Period");
    static final BilingualText VALUE = BilingualText.of("値", "Value");
    static final BilingualText UNIT = BilingualText.of("単位", "Unit");
    static final BilingualText ASSURANCE = BilingualText.of("確度", "Assurance");
    static final BilingualText SOURCE = BilingualText.of("出典と引用", "Source and quotation");
    static final BilingualText CHECKED = BilingualText.of("確認済みの日", "Checked through");
    static final BilingualText GAP = BilingualText.of("資料なし", "not known");
    static final BilingualText FOUND = BilingualText.of("事例における判定", "Found in the worked cases");
    static final BilingualText ID = BilingualText.of("ID", "Id");
    static final BilingualText FACT = BilingualText.of("内容", "What the source says");
    static final BilingualText TITLE = BilingualText.of("題名", "Title");
    static final BilingualText PUBLISHER = BilingualText.of("発行者", "Publisher");
    static final BilingualText PUBLISHED = BilingualText.of("発行時期", "Published");
    static final BilingualText TIER = BilingualText.of("区分", "Tier");
    static final BilingualText STATUS = BilingualText.of("収録状況", "What became of it");
    static final BilingualText CARRIED_BY = BilingualText.of("収録先", "Carried by");
    static final BilingualText NOTE = BilingualText.of("備考", "Note");
    static final BilingualText NOT_SO = BilingualText.of("誤解", "Not so");
    static final BilingualText RATHER = BilingualText.of("正しくは", "Rather");

    private Words() {}
}
