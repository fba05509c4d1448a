using System.Text;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A review shows everything that a row would change, what it is and what it becomes.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class ChangedFieldTests(ImportSite site)
{
    private const string Head = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Givet år;Givet av;Delas med;Status;Beräknas klart;Kommentar\n";

    [Fact]
    public async Task Each_field_of_an_uppdrag_that_would_change_is_shown()
    {
        using var draft = await NewDraftAsync("2006", "T1");
        await draft.TakeInAsync("forst.csv", Csv("Uppdrag;81;Rusta upp hamnen;;2005;KF;KS, SCN;Påbörjad;2007;Går bra\n"));
        (await draft.WordsAsync(await UploadAsync(draft, "Uppdrag;81;Rusta upp hamnen;;2005;KF;KS, SCN;Påbörjad;2007;Går bra\n"))).ShouldContain("Filen ändrar ingenting");

        var review = await UploadAsync(draft, "Uppdrag;81;Rusta upp hamnen;;2006;KS;KS, UBN;Påbörjad;2008;Går trögt\n");
        var words = await draft.WordsAsync(review);
        words.ShouldContain("0 nya, 1 ändrad");
        words.ShouldContain("Beräknas klart: 2007 → 2008");
        words.ShouldContain("Delas med: KS, SCN → KS, UBN");
        words.ShouldContain("Givet år: 2005 → 2006");
        words.ShouldContain("Givet av: KF → KS");
        words.ShouldContain("Kommentar: Går bra → Går trögt");
    }

    [Fact]
    public async Task A_change_of_who_shares_it_alone_is_a_change()
    {
        using var draft = await NewDraftAsync("2006", "T2");
        await draft.TakeInAsync("forst.csv", Csv("Uppdrag;82;Måla bryggan;;2005;KF;KS;Påbörjad;2007;Går bra\n"));
        var review = await UploadAsync(draft, "Uppdrag;82;Måla bryggan;;2005;KF;KS, UBN;Påbörjad;2007;Går bra\n");
        var words = await draft.WordsAsync(review);
        words.ShouldContain("Delas med: KS → KS, UBN");
        words.ShouldNotContain("Givet av: KF");
        words.ShouldNotContain("Kommentar: Går bra");
        await draft.ApplyAsync(review);

        words = await draft.WordsAsync(await UploadAsync(draft, "Uppdrag;82;Måla bryggan;;2005;KF;KS, UBN;Påbörjad;2007;\n"));
        words.ShouldContain("Filen ändrar ingenting");
        words.ShouldNotContain("(tomt)");
    }

    private async Task<DraftVisit> NewDraftAsync(string year, string kind) =>
        await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), year, kind);

    private static Task<string> UploadAsync(DraftVisit draft, string rows) => draft.UploadAsync("uppdrag.csv", Csv(rows));

    private static byte[] Csv(string rows) => Encoding.UTF8.GetBytes(Head + rows);
}
