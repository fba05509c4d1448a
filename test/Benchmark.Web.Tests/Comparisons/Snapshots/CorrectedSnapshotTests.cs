using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>A snapshot keeps its figures, and says what has been corrected since.</summary>
public sealed class CorrectedSnapshotTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    [Fact]
    public async Task The_figures_stay_and_the_correction_is_listed_old_and_new()
    {
        using var politician = await site.OpenAsync(SignedInSite.Politician);
        using var saved = await politician.PostFormAsync("/jamfor/EKB20/fast-sida?period=2019&kommun=boras", ("Title", "Före rättelsen"));
        using var savedProfile = await politician.PostFormAsync("/kommuner/boras/fast-sida?period=2019", ("Title", "Profil före"));
        var (address, profile) = (saved.Headers.Location!.ToString(), savedProfile.Headers.Location!.ToString());
        using var anyone = await site.OpenAsync();
        (await anyone.ReadAsync(address)).ShouldContain("Inget av det har ändrats sedan dess.");

        await site.Data.PublishAsync("1490", SignedInSite.Period, new PublishedTestFigure("EKB20", 2.44m));
        await site.Data.PublishAsync("0380", SignedInSite.Period, new PublishedTestFigure("EKB20", 0.7m));
        await site.Data.PublishAsync("9010", SignedInSite.Period, new PublishedTestFigure("EKB20", null, Indicators.MissingReason.NotDelivered));

        var page = await anyone.ReadAsync(address);
        page.ShouldContain("Borås har 2,4\u00A0% – plats 5 av 11");
        page.ShouldContain("Något har ändrats sedan dess");
        page.ShouldContain("3 värden är andra i dag.");
        page.ShouldContain("<td class=\"n\" data-value=\"2.4\">2,40\u00A0%</td>");
        page.ShouldContain("<td class=\"n\" data-value=\"2.44\">2,44\u00A0%</td>");
        page.ShouldContain(".. (för få för att visas)");
        page.ShouldContain("- (uppgift saknas)");
        page.ShouldContain("Borås hade plats 5 av 11. I dag är det plats 6 av 11.");
        page.ShouldContain("en annan plats eller färg: 8.");

        var changed = await anyone.ReadAsync(profile);
        changed.ShouldContain("5 av 11");
        changed.ShouldContain("Ett värde är ett annat i dag.");
        changed.ShouldContain("2,44\u00A0%");
    }
}
