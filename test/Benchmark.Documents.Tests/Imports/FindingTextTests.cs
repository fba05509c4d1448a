using System.Reflection;
using System.Text.RegularExpressions;
using Benchmark.Imports;
using Benchmark.Localization;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

public class FindingTextTests
{
    public static TheoryData<string> Languages => ["sv", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_a_sentence_and_no_sentence_lacks_a_code(string language)
    {
        var codes = typeof(ImportFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Sentences(language).Keys.Where(key => !IsOfOne(key, Sentences(language))).Order(StringComparer.Ordinal).ShouldBe(codes.Order(StringComparer.Ordinal));
    }

    // What is counted is said of a single one in a sentence of its own.
    private static bool IsOfOne(string key, Dictionary<string, string> sentences) =>
        key.EndsWith("One", StringComparison.Ordinal) && sentences.TryGetValue(key[..^3], out var many) && many.Contains("{count}", StringComparison.Ordinal);

    [Fact]
    public void Both_languages_use_the_same_placeholders()
    {
        var english = Sentences("en");
        foreach (var (code, sentence) in Sentences("sv"))
        {
            Placeholders(english[code]).ShouldBe(Placeholders(sentence), code);
        }
    }

    [Fact]
    public void A_sentence_says_where_and_what()
    {
        var finding = new Finding(
            FindingSeverity.Error,
            ImportFindingCodes.UnknownIndicator,
            new SourceRef("a.xlsx", "Nyckeltal", 6, "A"),
            "N1O2",
            "N102",
            new Dictionary<string, string> { ["nearest"] = "N102" });

        FindingText.Fill(Sentences("sv")[finding.Code], finding)
            .ShouldBe("Blad Nyckeltal, rad 6: det finns inget nyckeltal med koden N1O2. Menade du N102? Raden lästes inte. Rätta koden i kolumn A och ladda upp filen igen.");
        FindingText.Fill(Sentences("sv")[finding.Code], finding with { Data = null })
            .ShouldBe("Blad Nyckeltal, rad 6: det finns inget nyckeltal med koden N1O2. Raden lästes inte. Rätta koden i kolumn A och ladda upp filen igen.");
    }

    [Fact]
    public void Braces_in_what_was_found_are_left_alone()
    {
        var finding = new Finding(FindingSeverity.Error, ImportFindingCodes.UnknownKind, new SourceRef("a", "Mål", 3, "A"), "{expected} [x]", "B");

        FindingText.Fill("{found}, {expected}", finding).ShouldBe("{expected} [x], B");
    }

    private static Dictionary<string, string> Sentences(string language) => BenchmarkTexts.Files()
        .Single(file => file.File.Equals($"findings.{language}.json", StringComparison.Ordinal))
        .Entries.ToDictionary(entry => entry.Key, entry => entry.Value);

    private static string[] Placeholders(string sentence) =>
        [.. Regex.Matches(sentence, @"\{(\w+)\}").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
}
