using System.Globalization;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Each bad file gets an answer that its handläggare can act on, and leaves the draft as it was.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class BadInputTests(ImportSite site)
{
    private static readonly string[] Raw = ["Import:", "Check:", "Reports:", "{"];

    public static TheoryData<string> Kinds => [.. BadInput.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Bad_input_is_explained_and_the_draft_stays(string kind)
    {
        var input = BadInput.All[kind];
        var before = await site.Draft.ContentAsync();
        before.ShouldContain(ImportSite.HeldComment);

        var content = input.Make(site.Templates);
        var review = await site.Draft.WordsAsync(await site.Draft.UploadAsync(input.FileName, content));

        review.ShouldContain(Answer(input.Answer, content), Case.Sensitive, review);
        foreach (var raw in Raw)
        {
            review.ShouldNotContain(raw);
        }

        (await site.Draft.ContentAsync()).ShouldBe(before);
        (await site.Draft.WordsAsync(site.Draft.Address)).ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
    }

    private string Answer(string words, byte[] content)
    {
        if (!words.Contains('{', StringComparison.Ordinal))
        {
            return words;
        }

        Workbook.Edit(site.Templates.Own, book => words = words
            .Replace("{money}", Number(Templates.MoneyRow(book)), StringComparison.Ordinal)
            .Replace("{EKB01}", Number(Templates.FigureRow(book, "EKB01")), StringComparison.Ordinal)
            .Replace("{EKB04}", Number(Templates.FigureRow(book, "EKB04")), StringComparison.Ordinal));
        if (words.Contains("{last}", StringComparison.Ordinal))
        {
            Workbook.Edit(content, book => words = words.Replace("{last}", Number(book.LastRow("Nyckeltal")), StringComparison.Ordinal));
        }

        return words;
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
