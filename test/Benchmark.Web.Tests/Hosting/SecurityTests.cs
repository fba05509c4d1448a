using System.Net;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Hosting;

[Collection(WebCollectionDefinition.Name)]
public sealed class SecurityTests(WebFixture web)
{
    private static readonly HashSet<string> Pages = ["/", "/om", "/konto/logga-in", "/finns-inte", "/health/live", "/openapi/v1.json"];

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var client = web.Factory.Open();
        foreach (var page in Pages)
        {
            using var response = await client.GetAsync(page);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'self'", customMessage: page);
            policy.ShouldNotContain("unsafe", customMessage: page);
            policy.ShouldContain("frame-ancestors 'none'");
            response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            response.Headers.Contains("Referrer-Policy").ShouldBeTrue(page);
            response.Headers.Contains("Permissions-Policy").ShouldBeTrue(page);
            response.Headers.Contains("Server").ShouldBeFalse(page);
        }
    }

    [Theory]
    [InlineData("/konto/logga-in")]
    [InlineData("/konto/logga-ut")]
    public async Task A_form_without_its_token_is_refused(string page)
    {
        using var client = web.Factory.Open();
        using var content = new FormUrlEncodedContent([new("Email", "a@b.example")]);
        using var response = await client.Http.PostAsync(page, content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_signed_in_form_without_its_token_is_refused()
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        using var content = new FormUrlEncodedContent([new("Word", "på gång")]);
        using var response = await client.Http.PostAsync("/administration/ord?handler=Add", content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Language_is_not_changed_from_another_site()
    {
        using var client = web.Factory.Open();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/culture") { Content = new FormUrlEncodedContent([new("culture", "en")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var response = await client.Http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/jamfor\r\nSet-Cookie: a=b", "/")]
    [InlineData("/jamfor?omrade=försörjning", "/jamfor?omrade=f%C3%B6rs%C3%B6rjning")]
    public async Task Language_is_remembered_and_leads_only_to_our_own_addresses(string wanted, string led)
    {
        using var client = web.Factory.Open();
        using var content = new FormUrlEncodedContent([new("culture", "en"), new("returnUrl", wanted)]);
        using var response = await client.Http.PostAsync("/culture", content);
        response.Headers.GetValues("Location").ShouldBe([led]);
        (await client.ReadAsync("/om")).ShouldContain("lang=\"en\"");
    }

    [Fact]
    public async Task Only_the_system_administrator_sees_the_jobs()
    {
        using var anonymous = web.Factory.Open();
        using var toSignIn = await anonymous.GetAsync("/jobb");
        toSignIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        toSignIn.Headers.Location!.ToString().ShouldContain("/konto/logga-in");

        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        using var forbidden = await administrator.GetAsync("/jobb");
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var host = await web.SignedInAsync(WebFixture.Host);
        using var dashboard = await host.GetAsync("/jobb");
        dashboard.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_dashboard_alone_may_write_scripts_into_its_pages()
    {
        using var host = await web.SignedInAsync(WebFixture.Host);
        using var dashboard = await host.GetAsync("/jobb");
        (await dashboard.Content.ReadAsStringAsync()).ShouldContain("Hangfire");
        var policy = dashboard.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldBe("default-src 'self'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
            "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'");
        dashboard.Headers.GetValues("X-Frame-Options").ShouldHaveSingleItem().ShouldBe("DENY");
        dashboard.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");

        foreach (var page in new[] { "/", "/jobbet", "/administration", "/konto" })
        {
            using var response = await host.GetAsync(page);
            response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldBe(
                "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
                "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'",
                page);
            (await response.Content.ReadAsStringAsync()).ShouldNotMatch("<script(?![^>]*\\ssrc=)[^>]*>|<style|\\sstyle=|\\son[a-z]+=", page);
        }
    }

    [Fact]
    public async Task A_job_is_not_started_from_another_site()
    {
        using var host = await web.SignedInAsync(WebFixture.Host);
        using var content = new FormUrlEncodedContent([new("jobs[]", "prune-tokens")]);
        using var response = await host.Http.PostAsync("/jobb/recurring/trigger", content);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_program_says_that_it_is_ready()
    {
        using var client = web.Factory.Open();
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
