/** Vocabulary of page boilerplate, from reading English news pages of some two hundred sites. */

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/[\n|]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Words of share buttons; a line that consists only of these is a share bar. */
export const SHARE_WORDS = new Set(
  `share shares shared tweet tweets pin pins email e-mail mail print printer facebook twitter whatsapp linkedin reddit pinterest flipboard
messenger telegram tumblr pocket buffer stumbleupon mix viber line wechat weibo vk digg instagram youtube rss google+ google plus x sms skype snapchat
bookmark copy link url short get permalink on via this article story post page with your friends to by the in a it of save like likes
follow us copied clipboard fb more button buttons sharing options opens new window click app gmail tiktok send feed and friend comment comments
close facebook_url twitter_url youtube_url icon spotify soundcloud xing evernote mastodon threads bluesky blogger`.split(
    /\s+/u,
  ),
);

/** A share bar contains at least one of these. */
export const SHARE_SIGNS = new Set(
  `share shares tweet pin email e-mail print facebook twitter whatsapp linkedin reddit pinterest flipboard messenger telegram tumblr pocket
buffer stumbleupon viber digg instagram youtube rss google+ bookmark permalink fb url link sharing gmail facebook_url twitter_url youtube_url vk weibo`.split(
    /\s+/u,
  ),
);

export const SHARE_OPENINGS = list(`
share this | share on | share to | share via | share with | share the | share it | share your | share article | share story | share by | click to share | click to email | click to print
tweet on | tweet this | sharing is caring | spread the word | get short url | copy article link | copy this link | link copied | send this page
follow us on | follow us | follow me on | like us on | find us on | join us on | like this story | view this post on | a post shared by | these are external links | read more about sharing
share | like this`);

export const SUBSCRIBE_OPENINGS = list(`
sign up | subscribe | register now | get breaking news | get more with | get our | get the latest | get unlimited | get alerts | get email | get the app | get instant | already a subscriber | already have an account
become a member | become a subscriber | become a supporter | start your | support our | support us | support independent | support local | join now | thanks for signing up | thank you for signing up | thank you for subscribing
thank you for reading | thanks for reading | you are now subscribed | you have successfully | enter your email | your email | please enter | stay up to date | stay up-to-date | stay informed | stay connected | stay in the know
stay on top of | let our news meet | a personalised | a personalized | download the | download our | click here to subscribe | click here to get | click here to support | create an account | manage your | this newsletter | try for free | free trial
don't miss out on | newsletter | newsletters | e-newsletter | breaking news emails | by signing up | by subscribing | by clicking | by submitting | i agree that | please check the opt-in | you must verify | want more | want to read more | continue reading with
donate | make a donation | for just | invest in | keep reading for | this article is for subscribers | to continue reading | to read the full | to keep reading | need more`);

export const SUBSCRIBE_SIGNS = list(`
newsletter | newsletters | your inbox | sign up for | sign up to | subscribe to | subscribe now | subscribe today | subscribe here | unsubscribe | email address | free app | mailing list | breaking news alerts | email alerts | news app | become a supporter | to your inbox`);

export const RELATED_OPENINGS = list(`
related: | related story: | related stories: | related article: | related articles: | related post: | related video: | related news: | read more: | read also: | also read: | also read | see also | see also: | read: | read next: | read this: | see more: | must read:
more: | watch: | watch now: | watch also: | watch more | watch live: | listen: | video: | also: | also on | also see | also see: | see: | more on this | more info: | more news: | recommended: | don't miss: | don't miss this: | you might like: | previously: | background: | explainer: | analysis: | opinion: | in pictures: | in photos: | photos: | gallery:
click here for more | click here for the | click here to read | click here to watch | read the full | read our | read more about | read more from | read more on | read more at | read more here | learn more about | see full | view gallery | view all | view full | watch the | watch video | watch the video | watch above | watch below
read more | see more | learn more | find out more | load more | show more | view more | watch more | continue reading | keep reading | view photos | view slideshow | click here | play video | launch gallery | full story | full coverage | more info | story continues below | article continues below | story continues | article continues after | continue reading below | continue reading the main story | scroll down`);

/** Openings of headings that start another section of the page. */
export const NEXT_SECTION_OPENINGS = list(`
related articles | related stories | related topics | related posts | related content | related coverage | related news | related links | related video | related videos | related tags | related reading | related items | related story | related article
more from | more stories | more news | more like this | more on this story | more great | more coverage | more in | more about | more headlines | more video | more videos | more top stories | more articles | more posts
most read | most popular | most viewed | most watched | most shared | most commented | most recent | most discussed | must read | must reads | must-read | popular on | popular articles | popular posts | popular stories | popular now | popular in | trending now | trending on | trending stories | trending news | trending articles | trending topics | trending in
recommended for | recommended stories | recommended articles | recommended reading | recommended videos | you may also | you may like | you might also | you might like | you may be interested | you might be interested | what to read next | read next | up next | next up | next up in
latest news | latest stories | latest articles | latest posts | latest video | latest videos | latest headlines | latest from | latest in | latest on | recent posts | recent articles | recent news | recent stories | recent comments | top stories | top news | top posts | top headlines | other news | other stories | other articles
editor's choice | editor's pick | editor's picks | editors' picks | don't miss | in case you missed it | on our radar | around the web | from around the web | from the web | from our partners | from our sponsors | promoted stories | promoted content | sponsored content | sponsored links | sponsored stories | paid content | partner content | things to know | upcoming events | special reports
about the author | about the authors | about this article | about this statement | about us | site index | site map | follow us | stay connected | explore more | today's top | today's headlines | featured stories | featured articles | featured video | featured videos | featured posts | in the news | in other news | breaking news | holiday gift guides | similar articles | similar stories | keep reading | before you go | also in the news
how to contact us | why you can trust | this article is related to | read these next | stories for you | our picks | hot topics | here's more | discover more | best of | next article | previous article | next post | previous post | next story`);

/** Complete headings that start another section of the page. */
export const NEXT_SECTION_HEADINGS = list(`
related | popular | trending | recommended | recommends | recommendations | latest | headlines | more | also | sponsored | promoted | topics | topic | tags | see also | comments | comment | discussion | conversation | responses | replies | reactions | related coverage | contact us | partners | partner sites | our network | connect with us | quick links | categories | archives | archive | footer | sections | further reading | sources`);

export const COMMENT_OPENINGS = list(`
leave a reply | leave a comment | post a comment | add a comment | add comment | write a comment | view comments | view comment | show comments | read comments | load comments | hide comments | see all comments | all comments | comments are closed | comments closed | comments on | comments policy | commenting | comment guidelines | comments for this
join the conversation | join the discussion | join the debate | start the conversation | start the discussion | have your say | what do you think | log in to comment | login to comment | log in to reply | you must be logged in | you must log in | please log in to | sign in to comment | as you comment | blog comments powered | please enable javascript | your email address will not be | required fields are marked | be the first to comment
this site uses akismet | notify me of | no comments | community standards | comment via | report comment | reply to | sort by | oldest first | newest first | newest | oldest | feed for comments | disqus | we want to hear | we'd like to hear | we welcome | house rules | note: we are temporarily moderating`);

export const NAVIGATION_LINES = list(`
menu | main menu | search | search for | home | close | open | log in | login | log out | logout | sign in | sign out | register | my account | account | account settings | settings | skip to content | skip to main content | skip to navigation | skip to article | skip to site index | skip to footer | back to top | go to top | top | back | next | previous | prev | next prev | previous next | prev next
sections | all sections | more | less | all | view | see all | show all | view all | watch live | listen live | live | live tv | watch | listen | play | play now | pause | mute | unmute | replay | loading | loading... | please wait | read | print | edit | report | contact | contact us | about | about us | help | faq | careers | jobs | site map | sitemap | feedback | corrections | tips | rss | apps | mobile apps
video | videos | photos | photo | gallery | galleries | pictures | podcast | podcasts | audio | newsletters | newsletter | e-paper | epaper | today's paper | shop | store | weather | horoscopes | classifieds | obituaries | puzzles | crossword | crosswords | archives | archive | subscribe | donate | caption | hide caption | toggle caption | enlarge this image | enlarge | full screen | exit full screen | expand | collapse | transcript | download | embed | slideshow | advertise | advertise with us
go to home page | global news home | media playback is unsupported on your device | this video can not be played | to play this video you need to enable javascript in your browser | image | live blog | live updates | on air | now playing | watch now | key points | warning | buy | exclusive | breaking | updated | new | featured | opinion columnist | browse all posts | return to homepage | all topics | hidden | toggle navigation | toggle menu | toggle search | navigation | discover | explore | follow | following | unfollow | notifications | saved | dismiss | cancel | ok | okay | yes | no | accept | got it | submit | send | apply | go | by | and | or | copy | reply | flag | upvote | downvote | like | dislike`);

export const LEGAL_OPENINGS = list(`
we use cookies | we're using cookies | this site uses cookies | this website uses cookies | by continuing to | by using this | our website uses | cookie | cookies | privacy | privacy policy | terms of | terms and | do not sell | ad choices | adchoices | your privacy | we have updated our | this material may not | no part of | registered in | the views expressed | views expressed | the opinions expressed | opinions expressed | disclaimer | disclosure | reproduction | use of this | this site is protected
all data delayed | quotes delayed | data delayed | market data | stock market | all quotes | accessibility | if you buy something | if you purchase | we may earn | we may receive | this post contains affiliate | this article contains affiliate | products featured | all products | when you buy | when you purchase | purchases you make | as an amazon associate | this page may`);

export const LEGAL_SIGNS = list(`
all rights reserved | terms of use | terms of service | terms & conditions | terms and conditions | privacy policy | privacy notice | cookie policy | use of cookies | uses cookies | using cookies | use cookies | may not be published, broadcast | may not be reproduced | without permission | user agreement | your california privacy | affiliate commission | earn a commission | a share of the sale | affiliate links | do not necessarily reflect | do not necessarily represent | responsible for the content of external`);

export const AUTHOR_NOTES = list(`
reporting by | additional reporting | written by | edited by | editing by | writing by | compiled by | researched by | researchers | researched | fact-checked by | contributing | with reporting | with files from | with additional reporting | with agency | reach the reporter | reach the reporters | contact the reporter | contact the author | contact the writer | follow him on | follow her on | follow them on | email the author | email the reporter | got a tip | have a tip | send tips | names in this article | filed under | posted in | this story has been | this article has been | this article was originally | this story was originally | this article originally | this post originally | originally published | this story was updated | this is a developing story | this copy is for | correction: | editor's note: | article by | story by | photos by | photographs by | produced by | photography by | translated by`);

export const AUTHOR_SIGNS = list(`
contributed to this report | contributed to this story | contributed to this article | contributed reporting | contributed to the report | can be reached at | can be reached on | can be contacted | follow him on | follow her on | follow them on | follow me on | on twitter at | on twitter: | is a reporter | is a staff writer | is a senior writer | is a senior reporter | is a senior editor | is a freelance | is a columnist | is an editor | is a writer | is a journalist | is a correspondent | is the editor | is a contributor | is a contributing | is a political reporter | is a news editor | is the author of | writes about | covers politics for | send him an email | send her an email | email him at | email her at`);

export const CAPTION_OPENINGS = list(`
photo: | photos: | photo by | photos by | photo credit: | photo credits: | photo courtesy | photograph: | photograph by | picture: | pictures: | pic: | pics: | image: | image by | image credit: | image credits: | image courtesy | image copyright | image caption | image source: | media caption | credit: | credits: | photo illustration | illustration: | illustration by | file photo | file - | file – | file — | file: | file image | file picture | file photo: | above: | below: | pictured: | pictured | courtesy of | courtesy: | getty images | shutterstock | © getty | main image credit | main image | screengrab | handout | in this file photo | in this image | in this photo | this photo | video caption | image 1 of | photo 1 of | hero image | featured image | cover image | source: getty | image via | photo via | ap photo | istock | istockphoto`);

export const CAPTION_SIGNS = list(`
getty images | ap photo | photo: | photo by | photograph by | photograph: | photo credit | image credit | image credit: | image: | image source | picture: | pic: | photos: | photo courtesy | courtesy photo | courtesy of | file photo | via ap | via reuters | via getty | via afp | via epa | reuters/ | afp/getty | epa-efe | epa/ | submitted photo | photo/ | shutterstock | istock | istockphoto | ap file | / ap | /ap | / reuters | via twitter | via facebook | via instagram | © reuters | © afp | staff photo | photo illustration | / afp | /afp | xinhua/ | anadolu agency | pa wire | bloomberg via | image copyright | (image: | (credit: | (photo: | credit: | screenshot | pa images | pa media | wire service`);

/** Words that become a credit when followed by a colon, a slash or "by". */
export const PICTURES = list(`
photo | photos | image | images | picture | pictures | pic | pics | photograph | photographs | credit | credits | video | videos | illustration | illustrations | graphic | graphics`);
