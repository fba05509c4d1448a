using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Shouldly;

namespace Benchmark.Comparisons.Groups;

/// <summary>What a person does on the pages of groups.</summary>
internal static partial class GroupPages
{
    public const string List = "/jamfor/grupper";
    public const string New = "/jamfor/grupper/grupp";

    /// <summary>Makes a group through the form.</summary>
    /// <returns>The address of its page.</returns>
    public static async Task<string> CreateGroupAsync(this TestBrowser browser, string name, string members = "Borås\nUppsala\nProv1")
    {
        using var answer = await browser.PostFormAsync(New, ("Name", name), ("Members", members));
        answer.StatusCode.ShouldBeRedirect();
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The group's part of a comparison's address, as its page links it.</summary>
    public static async Task<string> CodeAsync(this TestBrowser browser, string page) => Code().Match(await browser.ReadAsync(page)).Groups[1].Value;

    /// <summary>Shares it through the form.</summary>
    /// <returns>The path of the link.</returns>
    public static async Task<string> ShareAsync(this TestBrowser browser, string page)
    {
        using var answer = await browser.PostFormAsync(page, [], page + "?handler=Share");
        answer.StatusCode.ShouldBeRedirect();
        return new Uri(Link().Match(await browser.ReadAsync(page)).Groups[1].Value).PathAndQuery;
    }

    [GeneratedRegex("grupp=(egen-[a-z0-9]+)")]
    private static partial Regex Code();

    [GeneratedRegex("id=\"link\" value=\"([^\"]+)\"")]
    private static partial Regex Link();
}
